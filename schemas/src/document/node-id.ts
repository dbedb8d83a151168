const ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"

/** A new id for a structured node: short, readable, unlikely to meet another (32^10). Never made from content. */
export function newNodeId(): string {
  const random = crypto.getRandomValues(new Uint8Array(10))
  return `n${Array.from(random, (byte) => ALPHABET[byte % ALPHABET.length]).join("")}`
}
