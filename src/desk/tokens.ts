import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may ask: an invitation works once, and becomes a session. */
export interface Tokens {
  /** A new invitation; an earlier one that was not used works no longer. */
  invite(): string;
  /** The token of a new session for an invitation; undefined if it is no good. */
  accept(invitation: string): string | undefined;
  isSession(token: string): boolean;
}

/** Browser windows at one time; the oldest session ends where there are more. */
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
      // Every one is compared, so that the time says nothing.
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
