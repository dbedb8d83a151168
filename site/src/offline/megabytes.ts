/** A weight as people say it, « 1,2 Mo », always to a tenth; `unit` is that of a million bytes. */
export const megabytes = (bytes: number, locale: string, unit: string): string =>
  `${Math.max(bytes / 1e6, 0.1).toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}\u00a0${unit}`
