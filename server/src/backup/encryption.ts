import { Decrypter, Encrypter } from "age-encryption"
import { BackupRefusal } from "./backup-refusal.ts"

type Bytes = ReadableStream<Uint8Array>

/**
 * What turns files into files that only one recipient reads (https://age-encryption.org/v1), as the command `age` does.
 * @throws BackupRefusal `recipient-wrong`
 */
export function encrypterFor(recipient: string): (bytes: Bytes) => Promise<Bytes> {
  const encrypter = new Encrypter()
  try {
    encrypter.addRecipient(recipient)
  } catch (cause) {
    throw new BackupRefusal("recipient-wrong", { place: recipient }, { cause })
  }
  return (bytes) => encrypter.encrypt(bytes)
}

/**
 * What reads such files again.
 * @param identity the line that begins with `AGE-SECRET-KEY-`, comments around it or not
 * @throws BackupRefusal `identity-wrong` at once, or when a file was not written for it
 */
export function decrypterWith(identity: string, place: string): (bytes: Bytes) => Promise<Bytes> {
  const decrypter = new Decrypter()
  const line = identity.split(/\r?\n/).find((part) => part.startsWith("AGE-SECRET-KEY-"))
  try {
    decrypter.addIdentity(line?.trim() ?? "")
  } catch (cause) {
    throw new BackupRefusal("identity-wrong", { place }, { cause })
  }
  return async (bytes) => {
    try {
      return await decrypter.decrypt(bytes)
    } catch (cause) {
      throw new BackupRefusal("identity-wrong", { place }, { cause })
    }
  }
}
