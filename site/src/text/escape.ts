const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

/** Text made safe for HTML, between tags and inside quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** An element with its attributes escaped; an empty value leaves the attribute out. `inside` is HTML already. */
export function element(name: string, attributes: Record<string, string>, inside: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    .join("")
  return `<${name}${written}>${inside}</${name}>`
}
