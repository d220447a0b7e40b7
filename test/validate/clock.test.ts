import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SlotBegin, type SlotStep, startClock } from '../../src/validate/clock.ts';

const clear = { timeUnclear: false, durationUnclear: false };
const at = (time: number, duration?: number): SlotStep => ({ time, duration, ...clear });
const lasting = (duration?: number): SlotStep => ({ duration, ...clear });
const noTime: SlotStep = { timeUnclear: true, duration: 10, durationUnclear: false };
const noDuration: SlotStep = { timeUnclear: false, durationUnclear: true };

/** When slots begin, one after another. */
function begins(
  start: number | undefined,
  steps: readonly SlotStep[],
  startUnclear = false,
): readonly SlotBegin[] {
  return steps.map(startClock(start, startUnclear));
}

const known = (time: number): SlotBegin => ({ time, state: 'known' });

describe('slots begin', () => {
  it('at the start, and when the one before ends', () => {
    expect(begins(540, [lasting(30), lasting(15), lasting()])).toEqual([known(540), known(570), known(585)]);
  });

  it('at their own time, whatever was before', () => {
    expect(begins(540, [lasting(30), at(600, 5), at(500), at(500)])).toEqual([540, 600, 500, 500].map(known));
  });

  it('on the next day where their time is over twelve hours before', () => {
    expect(begins(22 * 60, [at(22 * 60), at(30), at(90)])).toEqual([1320, 1470, 1530].map(known));
    expect(begins(undefined, [at(13 * 60), at(60)])).toEqual([780, 60].map(known));
    expect(begins(undefined, [at(13 * 60 + 1), at(60)])).toEqual([781, 1500].map(known));
  });

  it('nowhere without a time and a duration before', () => {
    expect(begins(undefined, [lasting(10), lasting(10)])).toEqual([
      { time: 0, state: 'missing' },
      { time: 0, state: 'unclear' },
    ]);
    expect(begins(540, [lasting(), lasting(), lasting(5), at(600)])).toEqual([
      known(540),
      { time: 540, state: 'missing' },
      { time: 540, state: 'missing' },
      known(600),
    ]);
  });

  it('unclearly after what was refused, until the next time', () => {
    expect(begins(undefined, [lasting(5)], true)).toEqual([{ time: 0, state: 'unclear' }]);
    expect(begins(540, [noTime, lasting(5), at(600)])).toEqual([
      { time: 540, state: 'unclear' },
      { time: 540, state: 'unclear' },
      known(600),
    ]);
    expect(begins(540, [noDuration, lasting(5)])).toEqual([known(540), { time: 540, state: 'unclear' }]);
  });

  it('where the slots before them say, for any durations', () => {
    fc.assert(
      fc.property(fc.nat(1439), fc.array(fc.nat(300), { minLength: 1 }), (start, durations) => {
        const expected = durations.map(
          (_, index) => start + durations.slice(0, index).reduce((a, b) => a + b, 0),
        );
        expect(begins(start, durations.map(lasting))).toEqual(expected.map(known));
      }),
    );
  });

  it('at the times that a clock would show, however many days they run', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 719 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.nat(1439), gaps, (start, steps) => {
        const moments = steps.map((_, index) => start + steps.slice(0, index + 1).reduce((a, b) => a + b, 0));
        expect(
          begins(
            start,
            moments.map(moment => at(moment % 1440)),
          ),
        ).toEqual(moments.map(known));
      }),
    );
  });
});
