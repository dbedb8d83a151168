import { restoreBackup } from "@recos/server/backup/restore-backup"
import { readConfig } from "@recos/server/config"
import { z } from "zod"
import { readCommandLine, value } from "../setup/command-line.ts"
import { useHouseSettings } from "../setup/house-settings.ts"
import { HOUSE_VARIABLES } from "../setup/house-variables.ts"
import { readIdentity } from "../setup/read-identity.ts"
import { say } from "../setup/run.ts"
import { stopRefused } from "../setup/stop-refused.ts"

useHouseSettings()
const { words, options } = readCommandLine({
  typed: "npm run restore",
  does: {
    fr: "Remet une coopérative telle qu’elle était dans une sauvegarde, dans des dossiers vides. Tout est vérifié avant.",
    en: "Brings a cooperative back as it was in a backup, into empty folders. All of it is checked first."
  },
  words: {
    takes: { fr: "sauvegarde", en: "backup" },
    does: { fr: "le dossier d’une sauvegarde", en: "the folder of a backup" },
    least: 1,
    most: 1
  },
  options: {
    identity: value(
      { fr: "fichier", en: "file" },
      { fr: "la clé qui déchiffre la sauvegarde", en: "the key that decrypts the backup" },
      z.string().optional()
    )
  },
  variables: { DATA_DIR: HOUSE_VARIABLES.DATA_DIR, RECOS_DIR: HOUSE_VARIABLES.RECOS_DIR }
})
const [from = ""] = words
try {
  const { dataDir, recosDir } = readConfig(process.env)
  const identity = readIdentity(options.identity)
  const manifest = await restoreBackup({ from, places: { dataDir, recosDir }, identity })
  say(
    `La coopérative est revenue telle qu’elle était le ${manifest.madeAt}.\n  données\u202f: ${dataDir}\n  recos publiées\u202f: ${recosDir}\nLancez npm start avec les mêmes réglages (DATA_DIR, RECOS_DIR)\u202f: le site public est reconstruit.`,
    `The cooperative is back as it was on ${manifest.madeAt}.\n  data: ${dataDir}\n  published recos: ${recosDir}\nRun npm start with the same settings (DATA_DIR, RECOS_DIR): the public site is built anew.`
  )
  if (manifest.secret === "in-settings") {
    say(
      "Le secret des sessions n’était pas dans la sauvegarde\u202f: redonnez SECRET, sinon chacun devra se reconnecter.",
      "The secret of sessions was not in the backup: give SECRET again, or everybody will have to sign in again."
    )
  }
} catch (error) {
  stopRefused(error)
}
