/** A cursor of the interface: where a page ends. */
export const cursorAt = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString("base64url")
