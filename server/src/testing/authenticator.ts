import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto"
import { isoCBOR } from "@simplewebauthn/server/helpers"

/** What a browser or its device may get wrong, or a thief may change. */
export interface Answering {
  origin?: string
  /** The place that the credential is of. */
  rpId?: string
  counter?: number
  /** Whether its holder has shown who they are. */
  verified?: boolean
}

const url64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url")
const sha256 = (bytes: Uint8Array | string): Buffer => createHash("sha256").update(bytes).digest()

const PRESENT = 0x01
const VERIFIED = 0x04
const NEW_CREDENTIAL = 0x40

/**
 * A passkey in software, as WebAuthn level 2 writes it: ES256, no attestation. `place` is where its browser stands.
 * @returns its id, what it answers to the options of a creation, and to a challenge of a sign-in
 */
export function newAuthenticator(place: { origin: string; rpId: string }) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" })
  const rawId = randomBytes(32)
  const id = url64(rawId)
  const { x = "", y = "" } = publicKey.export({ format: "jwk" })
  const cose = isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, "base64url"))],
      [-3, new Uint8Array(Buffer.from(y, "base64url"))]
    ])
  )
  const head = ({ rpId = place.rpId, counter = 0, verified = true }: Answering, more: number): Buffer => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    const flags = PRESENT | (verified ? VERIFIED : 0) | more
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count])
  }
  const client = (type: string, challenge: string, { origin = place.origin }: Answering): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const credential = (response: object) => ({
    id,
    rawId: id,
    type: "public-key",
    response,
    clientExtensionResults: {}
  })

  return {
    id,
    create: (challenge: string, given: Answering = {}) => {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(rawId.length)
      const data = Buffer.concat([head(given, NEW_CREDENTIAL), Buffer.alloc(16), length, rawId, cose])
      const attestation = new Map<string, string | Uint8Array | Map<string, string>>([
        ["fmt", "none"],
        ["attStmt", new Map<string, string>()],
        ["authData", new Uint8Array(data)]
      ])
      return credential({
        clientDataJSON: url64(client("webauthn.create", challenge, given)),
        attestationObject: url64(isoCBOR.encode(attestation)),
        transports: ["internal"]
      })
    },
    answer: (challenge: string, given: Answering = {}) => {
      const data = head(given, 0)
      const said = client("webauthn.get", challenge, given)
      return credential({
        clientDataJSON: url64(said),
        authenticatorData: url64(data),
        signature: url64(sign("sha256", Buffer.concat([data, sha256(said)]), privateKey))
      })
    }
  }
}
