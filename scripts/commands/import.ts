import type { ImportedEvidence } from "@recos/schemas/evidence/fhir/import"
import { EvidenceFileError } from "@recos/schemas/evidence/import/evidence-file-error"
import { readEvidenceFiles } from "@recos/schemas/evidence/import/read-evidence-files"
import type { WhenKnown } from "@recos/server/evidence/exchange/import-evidence"
import { z } from "zod"
import { printJson, printSummary } from "../import/print.ts"
import { type ReadPath, readPath, UnreadablePath } from "../import/read-path.ts"
import { UNREADABLE } from "../import/unreadable.ts"
import { flag, readCommandLine, value } from "../setup/command-line.ts"
import { refuseWithoutHouse, useHouseSettings } from "../setup/house-settings.ts"
import { stop } from "../setup/run.ts"

const LEAST_REASON = 10

useHouseSettings()
const asked = readArguments()
const read = readFiles(asked.path)
const imported = readEvidence(read)
if (process.env.DATA_DIR !== undefined) refuseWithoutHouse(process.env.DATA_DIR)
// Loaded only now: what is wrong with a path or a file is said at once.
const { bring } = await import("../import/bring.ts")
const written = await bring(imported, asked)
if (asked.json) printJson(written, imported, read)
else printSummary(written, imported, read)

function readArguments() {
  const { words, options } = readCommandLine({
    typed: "npm run import",
    does: {
      fr: "Apporte dans un brouillon les preuves d’un dossier ou d’un fichier de ressources FHIR, ou d’un export de cet outil. Rien n’est écrit si tout ne peut pas l’être.",
      en: "Brings evidence from a folder or a file of FHIR resources, or from an export of this tool, into a draft. Nothing is written unless all of it can be."
    },
    words: {
      takes: { fr: "chemin", en: "path" },
      does: { fr: "un dossier ou un fichier", en: "a folder or a file" },
      least: 1,
      most: 1
    },
    options: {
      into: value(
        { fr: "reco", en: "reco" },
        {
          fr: "dans ce brouillon (son adresse ou son identifiant)\u202f; un nouveau sans cela",
          en: "into this draft (its address or its id); a new one without it"
        },
        z.string().optional()
      ),
      as: value(
        { fr: "adresse", en: "address" },
        { fr: "au nom de ce membre (son courriel)", en: "for this member (their mail address)" },
        z.string().optional()
      ),
      update: flag({
        fr: "propose ce qu’une édition plus récente change",
        en: "proposes what a newer edition changes"
      }),
      replace: flag({
        fr: "le remplace là où rien n’est encore évalué",
        en: "replaces it where nothing is graded yet"
      }),
      again: flag({ fr: "l’ajoute une seconde fois, à côté", en: "adds it a second time, beside" }),
      why: value(
        { fr: "raison", en: "reason" },
        { fr: "pourquoi, en dix caractères au moins", en: "why, in ten characters at least" },
        z.string().optional()
      ),
      json: flag({ fr: "répond en JSON, pour un autre programme", en: "answers in JSON, for another program" })
    },
    variables: {
      DATA_DIR: {
        fr: "la base de données du serveur (data/ sans cela)",
        en: "the server’s database (data/ without it)"
      }
    }
  })
  const { into, as, json, ...wish } = options
  if (wish.again && (wish.update || wish.replace)) {
    stop(
      "--again ajoute à côté, --update et --replace changent ce qui est là\u202f: gardez l’un ou l’autre.",
      "--again adds beside, --update and --replace change what is there: keep one or the other."
    )
  }
  return { path: words[0] ?? "", into, as, json, whenKnown: whenKnownBy(wish) }
}

/** What the person wants of a newer edition of what is there. */
function whenKnownBy(wish: { again: boolean; update: boolean; replace: boolean; why?: string | undefined }): WhenKnown {
  if (!wish.update && !wish.replace) return wish.again ? "add" : "refuse"
  const why = wish.why ?? "Nouvelle édition de la source, importée par la commande."
  if (why.trim().length >= LEAST_REASON) return { why, ungraded: wish.replace ? "replace" : "propose" }
  stop("Dites pourquoi (--why) en dix caractères au moins.", "Say why (--why) in ten characters at least.")
}

function readFiles(path: string): ReadPath {
  try {
    return readPath(path)
  } catch (error) {
    if (!(error instanceof UnreadablePath)) throw error
    stop(error.fr, error.en)
  }
}

function readEvidence({ files }: ReadPath): ImportedEvidence {
  try {
    return readEvidenceFiles(files)
  } catch (error) {
    if (!(error instanceof EvidenceFileError)) throw error
    stop(UNREADABLE[error.why].fr(error.file), UNREADABLE[error.why].en(error.file))
  }
}
