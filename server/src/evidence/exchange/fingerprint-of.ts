import { createHash } from "node:crypto"
import type { ImportedEvidence } from "@recos/schemas/evidence/fhir/import"
import { canonicalJson } from "@recos/schemas/text/canonical-json"

/** The fingerprint of what was read: the same files give the same, whatever their order and spaces. */
export const fingerprintOf = ({ questions, references, agreed }: ImportedEvidence): string =>
  createHash("sha256").update(canonicalJson({ questions, references, agreed })).digest("hex")
