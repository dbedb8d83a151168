/** What the server takes at most, and in which formats: said before anything is sent. */
export const MOST_IMAGE_BYTES = 12 * 1024 * 1024
const TAKEN: ReadonlySet<string> = new Set(["image/jpeg", "image/png", "image/webp"])

export type ImageFault = "too-large" | "phone-photo" | "unknown-image"

/** What keeps a file from being a picture of a text; null for nothing. Some systems name no kind: its ending then does. */
export function imageFault({ name, type, size }: Pick<File, "name" | "type" | "size">): ImageFault | null {
  if (/^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name)) return "phone-photo"
  if (!TAKEN.has(type) && !(type === "" && /\.(?:jpe?g|png|webp)$/i.test(name))) return "unknown-image"
  return size > MOST_IMAGE_BYTES ? "too-large" : null
}
