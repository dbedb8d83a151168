import { readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { BackupRefusal } from "./backup-refusal.ts"

export const MANIFEST = "manifest.json"
const ENCRYPTED_ENDING = ".age"

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const size = z.number().int().nonnegative()

/** A path inside a house: never absolute, never upwards, never hidden. */
const housePath = z
  .string()
  .regex(/^(data|recos)(\/[^/\\\0]+)+$/)
  .refine((path) => path.split("/").every((part) => !part.startsWith(".")))

const manifest = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  encrypted: z.boolean(),
  /** Where the secret that signs sessions is: in this backup, or in the settings of the house, to be given again. */
  secret: z.enum(["in-backup", "in-settings"]),
  /** When the last migration of the database was made, in milliseconds: which release can open it. */
  lastMigration: z.number().nullable(),
  files: z
    .array(
      z.object({
        path: housePath,
        /** Of the file as it is in the house, in bytes. */
        size,
        sha256,
        /** Of the file as it lies in the backup, which differs when that is encrypted. */
        stored: z.object({ size, sha256 })
      })
    )
    .min(1),
  /** What lies in the house's folders and is no file that a backup keeps: links, hidden files. */
  leftOut: z.array(z.string())
})
export type Manifest = z.output<typeof manifest>
export type BackedUpFile = Manifest["files"][number]

/** Where a file of a house lies in a backup. */
export const storedPath = (
  folder: string,
  { path }: Pick<BackedUpFile, "path">,
  { encrypted }: Pick<Manifest, "encrypted">
): string => join(folder, `${path}${encrypted ? ENCRYPTED_ENDING : ""}`)

/** @throws BackupRefusal `no-backup` where none is, `manifest-damaged` */
export function readManifest(folder: string): Manifest {
  let text: string
  try {
    text = readFileSync(join(folder, MANIFEST), "utf8")
  } catch (cause) {
    throw new BackupRefusal("no-backup", { place: folder }, { cause })
  }
  try {
    return manifest.parse(JSON.parse(text))
  } catch (cause) {
    throw new BackupRefusal("manifest-damaged", { place: join(folder, MANIFEST) }, { cause })
  }
}
