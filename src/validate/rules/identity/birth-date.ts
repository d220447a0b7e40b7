/** Whether a year, month and day (from 1) are a day of the calendar. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  // Day 0 of the next month is the month's last.
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
