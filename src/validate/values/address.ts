import { type Reading, refuse } from './reading.ts';

/** Reads a web address, which must begin with `https://`: readers follow it from a document that a public body sent. */
export function readAddress(text: string): Reading<string> {
  if (isAddress(text)) return { value: text };
  const secure = text.replace(/^(?:http:\/\/|\/\/)?/i, 'https://').replaceAll(' ', '%20');
  const isNear = !/^[a-z][a-z\d+.-]*:/i.test(text.replace(/^http:\/\//i, ''));
  return refuse('address-wrong', {
    text,
    secure: isNear && isAddress(secure) && /^https:\/\/[^/]*\./.test(secure) ? secure : undefined,
  });
}

/** No name and password in it, and no white space. */
function isAddress(text: string): boolean {
  return /^https:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/.test(text) && URL.canParse(text);
}
