import { checkBackup } from "@recos/server/backup/check-backup"
import { backupsToForget } from "@recos/server/backup/kept-backups"
import { backupsIn } from "@recos/server/backup/names"
import { forgetBackups, writeBackup } from "@recos/server/backup/write-backup"
import { readConfig } from "@recos/server/config"
import { z } from "zod"
import { flag, readCommandLine, value } from "../setup/command-line.ts"
import { useHouseSettings } from "../setup/house-settings.ts"
import { HOUSE_VARIABLES } from "../setup/house-variables.ts"
import { readIdentity } from "../setup/read-identity.ts"
import { say } from "../setup/run.ts"
import { stopRefused } from "../setup/stop-refused.ts"

useHouseSettings()
const { words, options } = readCommandLine({
  typed: "npm run backup",
  does: {
    fr: "Copie une coopérative entière, même pendant qu’on y écrit\u202f: base de données, images, recos publiées, secret. La copie est ouverte et relue avant d’être gardée.",
    en: "Copies a whole cooperative, even while people write: database, images, published recos, secret. The copy is opened and read before it is kept."
  },
  words: {
    takes: { fr: "dossier", en: "folder" },
    does: {
      fr: "où vont les sauvegardes\u202f; avec --check, la sauvegarde à vérifier",
      en: "where backups go; with --check, the backup to check"
    },
    least: 1,
    most: 1
  },
  options: {
    recipient: value(
      { fr: "age1…", en: "age1…" },
      { fr: "la chiffre pour qui a cette clé", en: "encrypts it for whoever has that key" },
      z.string().optional()
    ),
    check: flag({ fr: "vérifie une sauvegarde au lieu d’en faire une", en: "checks a backup instead of making one" }),
    identity: value(
      { fr: "fichier", en: "file" },
      { fr: "avec --check\u202f: la clé qui la déchiffre", en: "with --check: the key that decrypts it" },
      z.string().optional()
    ),
    prune: flag({
      fr: "retire ensuite les anciennes, en gardant 7 jours, 5 semaines et 12 mois",
      en: "then removes old ones, keeping 7 days, 5 weeks and 12 months"
    })
  },
  variables: { DATA_DIR: HOUSE_VARIABLES.DATA_DIR, RECOS_DIR: HOUSE_VARIABLES.RECOS_DIR }
})
const [folder = ""] = words
try {
  if (options.check) await check()
  else await make()
} catch (error) {
  stopRefused(error)
}

async function make(): Promise<void> {
  const { dataDir, recosDir, backup } = readConfig(process.env)
  const recipient = options.recipient ?? backup.recipient
  const written = await writeBackup({ places: { dataDir, recosDir }, into: folder, at: new Date(), recipient })
  say(
    `Sauvegarde faite et relue\u202f: ${written.folder} (${written.files} fichiers, ${inMegabytes(written.bytes)} Mo${recipient ? ", chiffrée" : ""}).`,
    `Backup made and read again: ${written.folder} (${written.files} files, ${inMegabytes(written.bytes)} MB${recipient ? ", encrypted" : ""}).`
  )
  for (const path of written.leftOut) say(`  laissé de côté\u202f: ${path}`, `  left out: ${path}`)
  if (!options.prune) return
  const forgotten = await forgetBackups(folder, backupsToForget(await backupsIn(folder)))
  for (const { name } of forgotten) say(`  retirée\u202f: ${name}`, `  removed: ${name}`)
}

async function check(): Promise<void> {
  const { manifest, opened } = await checkBackup(folder, readIdentity(options.identity))
  const files = manifest.files.length
  if (opened) {
    say(
      `La sauvegarde du ${manifest.madeAt} est entière\u202f: ${files} fichiers relus, base de données ouverte.`,
      `The backup of ${manifest.madeAt} is whole: ${files} files read, database opened.`
    )
  } else {
    say(
      `Les ${files} fichiers de la sauvegarde du ${manifest.madeAt} sont ceux qui ont été écrits. Elle est chiffrée\u202f: elle n’a pas été ouverte. Donnez sa clé (--identity) pour le savoir.`,
      `The ${files} files of the backup of ${manifest.madeAt} are those that were written. It is encrypted: it was not opened. Give its key (--identity) to know.`
    )
  }
}

function inMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}
