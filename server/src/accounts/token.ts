import { createHash, randomBytes } from "node:crypto"

/** A token for a mailed or printed link: 32 random bytes. Only its hash is ever stored. */
export const newToken = (): string => randomBytes(32).toString("base64url")

/** What is stored of a token: enough to recognise it, not to use it. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex")
