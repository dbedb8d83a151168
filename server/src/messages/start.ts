import { WrongSettings } from "../config.ts"
import { StorageRefusal } from "../storage/storage-refusal.ts"
import { wrongSettings } from "./settings.ts"
import { storageRefusals } from "./storage.ts"

/** What the console says at start: to whoever installs the house, so in both languages at once. */
export const startSentences = {
  ready: (url: string) => `
  Recos de la Coop

  Site public / public site     ${url}/
  Atelier / workspace           ${url}/atelier/

  Ctrl+C pour arrêter / to stop`,
  accounts: (accounts: { name: string; email: string }[], password: string) => `
  Démonstration\u202f: ces comptes sont à tout le monde / Demonstration: these accounts are everybody’s

${accounts.map(({ name, email }) => `    ${email.padEnd(32)} ${name}`).join("\n")}

    mot de passe / password         ${password}`,
  closed: (folder: string, paths: number) => `
  ${folder}\u202f: ${paths} fichiers ou dossiers étaient ouverts à d’autres utilisateurs de cette machine. Ils ne le sont plus.
  ${folder}: ${paths} files or folders were open to other users of this machine. They no longer are.`,
  siteProgress: (percent: number) => `  Construction du site public / building the public site… ${percent} %`,
  siteFailed: (lines: string[]) => `
  Le site public n’a pas pu être construit\u202f; l’atelier marche. / The public site could not be built; the workspace works.
${lines.map((line) => `    ${line}`).join("\n")}`,
  setup: (link: string) => `
  Première ouverture\u202f: créez le compte qui administre la coopérative avec ce lien, qui sert une fois.
  First start: create the administrator’s account with this link, which works once.

  ${link}`
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined

const detail = (error: unknown, key: "port" | "path"): string =>
  error instanceof Error && key in error ? String((error as Error & Record<typeof key, unknown>)[key]) : ""

/** Why the house could not start, and what to do, in both languages. */
export const startFailure = {
  oldNode: (version: string) =>
    `Node ${version} est trop ancien\u202f: il faut Node 22 au moins. Lancez «\u202fnpm start\u202f», qui prend la bonne version.
Node ${version} is too old: at least Node 22 is needed. Run “npm start”, which takes the right version.`,
  explain: (error: unknown): string => {
    if (error instanceof WrongSettings) return wrongSettings(error.settings)
    if (error instanceof StorageRefusal) return storageRefusals[error.code](error.place)
    switch (codeOf(error)) {
      case "EADDRINUSE":
        return `Le port ${detail(error, "port")} est déjà pris par un autre programme. Arrêtez-le, ou choisissez-en un autre\u202f: PORT=3001 npm start
Port ${detail(error, "port")} is already taken by another program. Stop it, or choose another one: PORT=3001 npm start`
      case "EACCES":
      case "EPERM":
      case "EROFS":
      case "EEXIST":
      case "ENOTDIR":
        return `Impossible d’écrire ou d’écouter ici\u202f: ${detail(error, "path") || detail(error, "port")}. Donnez-vous ce droit, ou changez DATA_DIR ou PORT.
No right to write or listen here: ${detail(error, "path") || detail(error, "port")}. Give yourself this right, or change DATA_DIR or PORT.`
      case "SQLITE_CANTOPEN":
      case "SQLITE_READONLY":
      case "SQLITE_READONLY_DIRECTORY":
        return `La base de données ne peut pas être écrite. Vérifiez les droits du dossier de données (DATA_DIR).
The database cannot be written. Check the rights of the data folder (DATA_DIR).`
      case "SQLITE_CORRUPT":
      case "SQLITE_NOTADB":
        return `La base de données est abîmée. Rien n’a été changé\u202f: remettez votre dernière copie du dossier de données (DATA_DIR).
The database is damaged. Nothing was changed: bring back your last copy of the data folder (DATA_DIR).`
      case "HOUSE_IS_DEMONSTRATION":
        return `Ce dossier de données est celui d’une démonstration\u202f: ses comptes et leur mot de passe sont publics. Il ne devient pas celui d’une coopérative par DEMO=0.
  – Pour une vraie coopérative, prenez des dossiers à vous\u202f: DEMO=0 DATA_DIR=/srv/recos/data RECOS_DIR=/srv/recos/recos npm start
  – Pour la démonstration, enlevez DEMO=0\u202f: npm start
  – Si votre coopérative y travaille déjà\u202f: lancez-la sans DEMO, sur cette machine seule\u202f; donnez l’administration à une personne de chez vous\u202f; dans Membres, mettez fin à la participation de chaque compte @demo.recos.example\u202f; puis relancez avec DEMO=0.
This data folder is that of a demonstration: its accounts and their password are public. DEMO=0 does not make it a cooperative’s.
  – For a real cooperative, take folders of your own: DEMO=0 DATA_DIR=/srv/recos/data RECOS_DIR=/srv/recos/recos npm start
  – For the demonstration, leave DEMO=0 out: npm start
  – If your cooperative already works in it: start it without DEMO, on this machine alone; make one of yours an administrator; in Members, end the participation of each @demo.recos.example account; then start again with DEMO=0.`
      case "HOUSE_IS_COOPERATIVE":
        return `Ce dossier de données est celui d’une vraie coopérative\u202f: il ne s’ouvre pas en démonstration. Enlevez DEMO, ou mettez DEMO=0. Pour essayer une démonstration, prenez d’autres dossiers\u202f: DATA_DIR=/tmp/essai/data RECOS_DIR=/tmp/essai/recos npm start
This data folder is that of a real cooperative: it does not open as a demonstration. Leave DEMO out, or say DEMO=0. To try a demonstration, take other folders: DATA_DIR=/tmp/essai/data RECOS_DIR=/tmp/essai/recos npm start`
      case "DEMONSTRATION_IN_PUBLIC":
        return `Une démonstration ouvre ses comptes et ses courriels à tout le monde\u202f: elle reste sur cette machine. HOST, PUBLIC_URL ou BEHIND_PROXY l’ouvriraient à d’autres.
  – Pour une vraie coopérative, DEMO=0, avec un DATA_DIR et un RECOS_DIR à vous.
  – Pour montrer une démonstration à d’autres, dites-le\u202f: DEMO=public.
A demonstration opens its accounts and mails to everybody: it stays on this machine. HOST, PUBLIC_URL or BEHIND_PROXY would open it to others.
  – For a real cooperative, DEMO=0, with a DATA_DIR and a RECOS_DIR of your own.
  – To show a demonstration to others, say so: DEMO=public.`
      case "ENOSPC":
        return `Il n’y a plus de place sur le disque. Libérez de la place, puis relancez.
The disk is full. Make room, then start again.`
      default:
        return error instanceof Error ? (error.stack ?? error.message) : String(error)
    }
  }
}
