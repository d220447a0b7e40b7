/** The published form of a meeting as data. Its number is raised when a field goes or means something else, not when one comes. */
export const FORM = 'agenda-meeting-1';
