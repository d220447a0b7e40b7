/** What each page begins with, so that no page of somebody else's is written over. */
export const beginning = '<!DOCTYPE html>\n<!-- agenda -->\n';
