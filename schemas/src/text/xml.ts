// What XML 1.0 cannot hold, even escaped: most control characters and halves of characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

/** Text that XML can hold: what it cannot becomes U+FFFD. */
export const printable = (text: string): string => text.toWellFormed().replaceAll(NOT_XML, "\ufffd")

/** Text for XML or HTML, in an element or an attribute. What XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  printable(text)
    .replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
    .replaceAll("\r", "&#13;")
