import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

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
 * The status with which a request is refused, or undefined. 421: it was sent to another host name that points here
 * (DNS rebinding). 403: another site's page sent it.
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

/** Who may ask: an invitation works once, and becomes a session. */
export interface Tokens {
  /** A new invitation; an earlier one that was not used stops working. */
  invite(): string;
  /** The token of a new session for an invitation; undefined if it is not valid. */
  accept(invitation: string): string | undefined;
  isSession(token: string): boolean;
}

/** The most browser windows at a time; with more, the oldest session ends. */
const mostSessions = 20;

export function createTokens(): Tokens {
  let invitation: Buffer | undefined;
  const sessions: Buffer[] = [];
  return {
    invite() {
      const token = newToken();
      invitation = digestOf(token);
      return token;
    },
    accept(token) {
      if (!invitation || !timingSafeEqual(invitation, digestOf(token))) return undefined;
      invitation = undefined;
      const session = newToken();
      sessions.push(digestOf(session));
      if (sessions.length > mostSessions) sessions.shift();
      return session;
    },
    isSession(token) {
      const digest = digestOf(token);
      // All are compared, so that the time reveals nothing.
      return sessions.reduce((found, session) => timingSafeEqual(session, digest) || found, false);
    },
  };
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** All have the same length, and `timingSafeEqual` compares them in a time that does not depend on them. */
function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** A number that is used once (CSP, `nonce-source`). */
export function newNonce(): string {
  return randomBytes(16).toString('base64');
}
