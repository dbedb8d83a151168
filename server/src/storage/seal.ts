import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto"

/** Keeps words in the database that only this house can read: a copy of the file alone says nothing of them. */
export interface Seal {
  close(text: string): string
  /** @throws Error when it was closed with another secret, or changed since. Words of before there was a seal come back as they are. */
  open(closed: string): string
}

const MARK = "sealed:1:"
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** AES-256-GCM under a key made from the house's secret for this one use. */
export function sealWith(secret: string, purpose: string): Seal {
  const key = Buffer.from(hkdfSync("sha256", secret, "", `recos ${purpose}`, 32))
  return {
    close: (text) => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv("aes-256-gcm", key, nonce)
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
      return `${MARK}${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url")}`
    },
    open: (closed) => {
      if (!closed.startsWith(MARK)) return closed
      const bytes = Buffer.from(closed.slice(MARK.length), "base64url")
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE_BYTES))
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
      const body = bytes.subarray(NONCE_BYTES + TAG_BYTES)
      return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8")
    }
  }
}
