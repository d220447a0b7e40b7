import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Known, unclear } from '../../src/meeting/known.ts';
import { type SlotBegin, type SlotStep, startClock } from '../../src/validate/clock.ts';

const at = (time: number, duration?: number): SlotStep => ({ time, duration });
const lasting = (duration?: number): SlotStep => ({ time: undefined, duration });
const noTime: SlotStep = { time: unclear, duration: 10 };
const noDuration: SlotStep = { time: undefined, duration: unclear };

/** When slots begin, one after another. */
function begins(start: Known<number>, steps: readonly SlotStep[]): readonly SlotBegin[] {
  return steps.map(startClock(start));
}

const known = (time: number): SlotBegin => ({ time, nearest: time });

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
      { time: undefined, nearest: 0 },
      { time: unclear, nearest: 0 },
    ]);
    expect(begins(540, [lasting(), lasting(), lasting(5), at(600)])).toEqual([
      known(540),
      { time: undefined, nearest: 540 },
      { time: undefined, nearest: 540 },
      known(600),
    ]);
  });

  it('unclearly after what was refused, until the next time', () => {
    expect(begins(unclear, [lasting(5)])).toEqual([{ time: unclear, nearest: 0 }]);
    expect(begins(540, [noTime, lasting(5), at(600)])).toEqual([
      { time: unclear, nearest: 540 },
      { time: unclear, nearest: 540 },
      known(600),
    ]);
    expect(begins(540, [noDuration, lasting(5)])).toEqual([known(540), { time: unclear, nearest: 540 }]);
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
