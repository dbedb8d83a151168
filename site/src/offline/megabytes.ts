/** A weight as people say it, « 1,2 Mo »; `unit` is that of a million bytes. */
export const megabytes = (bytes: number, locale: string, unit: string): string =>
  `${Math.max(bytes / 1e6, 0.1).toLocaleString(locale, { maximumFractionDigits: 1 })}\u00a0${unit}`
