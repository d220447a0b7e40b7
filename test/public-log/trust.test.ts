import { describe, expect, it } from 'vitest';
import type { Code } from '../../src/diagnostics/catalogue.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { closed } from '../../src/diagnostics/families/closed.ts';
import { severities } from '../../src/diagnostics/severities.ts';
import { givesAway, harmless, namesWithheld, raisesDoubt } from '../../src/public-log/trust.ts';

const found = (code: string, data: object = {}) => ({ code, data }) as Diagnostic;

describe('what a public log trusts', () => {
  it('is messages that there are', () => {
    expect([...harmless, ...givesAway].filter(code => !(code in severities))).toEqual([]);
  });

  it('is no message that nobody has thought of', () => {
    expect(raisesDoubt(found('some-new-code'))).toBe(true);
  });

  it('is no `:::` line, front matter or status that is wrong', () => {
    const codes = (Object.keys(severities) as Code[]).filter(code =>
      /^(?:directive|matter|fence|status|key|comment)-/.test(code),
    );
    expect(codes.filter(code => code !== 'status-missing' && !raisesDoubt(found(code)))).toEqual([]);
    expect(raisesDoubt(found('choice-unknown', { choices: ['open', 'closed'] }))).toBe(true);
    expect(raisesDoubt(found('choice-unknown', { choices: ['agenda', 'minutes'] }))).toBe(false);
    expect(raisesDoubt(found('field-kind', { field: 'status' }))).toBe(true);
    expect(raisesDoubt(found('field-unknown', { field: 'lukket' }))).toBe(true);
    expect(raisesDoubt(found('field-unknown', { field: 'stauts', nearest: 'status' }))).toBe(true);
    expect(raisesDoubt(found('field-unknown', { field: 'titel', nearest: 'title' }))).toBe(false);
  });

  it('is no line that names what is closed', () => {
    const trusted = Object.keys(closed).filter(
      code => !namesWithheld(found(code)) && !raisesDoubt(found(code)),
    );
    expect(trusted).toEqual([]);
  });
});
