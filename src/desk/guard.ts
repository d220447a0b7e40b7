/** What a request says of where it comes from; header names are RFC 9110's and Fetch's. */
export interface Origins {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`, which a page can't set. */
  readonly site: string | undefined;
  /** Whether it asks for more than the program's own page and its parts. */
  readonly isForMeeting: boolean;
}

/**
 * The status with which a request is refused, or undefined. 421: it was sent to another name, which then was led here
 * (DNS rebinding). 403: a page of somebody else's sent it.
 */
export function refusalOf(
  { host, origin, site, isForMeeting }: Origins,
  port: number,
): 421 | 403 | undefined {
  const own = `127.0.0.1:${port}`;
  if (host !== own) return 421;
  if (origin !== undefined && origin !== `http://${own}`) return 403;
  if (isForMeeting && site !== undefined && site !== 'same-origin') return 403;
  return undefined;
}

/**
 * Headers of every answer. The page may load its own parts and nothing else; nobody may put it into a frame. CodeMirror
 * makes style elements, which must have the nonce.
 */
export function headersFor(nonce: string): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'x-frame-options': 'DENY',
  };
}
