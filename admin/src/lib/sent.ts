/** Makes a form's values fit for the server: days as dates, texts without edges, nothing for what was left empty. */
import dayjs from 'dayjs';

export function sentOf(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const sent: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const fit = dayjs.isDayjs(value)
      ? value.format('YYYY-MM-DD')
      : typeof value === 'string'
        ? value.trim()
        : value;
    if (fit !== undefined && fit !== null && fit !== '') sent[name] = fit;
  }
  return sent;
}
