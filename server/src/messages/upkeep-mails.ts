import type { OpeningNotice } from "../storage/open-safely.ts"
import type { MailText } from "./mails.ts"
import type { Speech } from "./speech.ts"

/** Mails to administrators about the house itself: what was found at start, its backups, its disk. */
export interface UpkeepMails {
  opened(notice: OpeningNotice): MailText
  /** `since` is a day in words, null when no backup has ever succeeded; `reason` is a sentence. */
  backupsFail(since: string | null, reason: string): MailText
  diskAlmostFull(place: string, free: string): MailText
  clockJumped(before: string, after: string): MailText
  /** Asked for by an administrator, to see whether mail leaves. */
  trial(): MailText
}

const OPENED: Record<Speech, Record<OpeningNotice, string>> = {
  fr: {
    "journal-torn":
      "La dernière écriture du journal n’était pas entière. Une coupure de courant laisse cela, sans rien perdre de ce qui avait été confirmé\u202f; un disque abîmé aussi, et alors le dernier passage écrit peut manquer. L’ancien journal est gardé dans le dossier set-aside, à côté de la base.",
    "journal-accepted-missing":
      "La base a été ouverte sans son journal, à la demande de la personne qui a lancé le serveur (ACCEPT_LOSS). Ce qui avait été écrit en dernier manque peut-être.",
    "journal-accepted-damaged":
      "La base a été ouverte avec un journal abîmé, à la demande de la personne qui a lancé le serveur (ACCEPT_LOSS). Ce qui suivait l’endroit abîmé manque. L’ancien journal est gardé dans le dossier set-aside, à côté de la base."
  },
  en: {
    "journal-torn":
      "The last write of the journal was not whole. A power cut leaves this, and loses nothing of what had been confirmed; so does a damaged disk, and then the last passage written may be missing. The old journal is kept in the folder set-aside, beside the database.",
    "journal-accepted-missing":
      "The database was opened without its journal, as asked by whoever started the server (ACCEPT_LOSS). What had been written last may be missing.",
    "journal-accepted-damaged":
      "The database was opened with a damaged journal, as asked by whoever started the server (ACCEPT_LOSS). What followed the damaged place is missing. The old journal is kept in the folder set-aside, beside the database."
  }
}

const fr: UpkeepMails = {
  opened: (notice) => ({
    subject: "Le serveur a démarré, mais quelque chose n’était pas en ordre",
    text: `Bonjour,

${OPENED.fr[notice]}

Prévenez les personnes qui écrivaient à ce moment-là\u202f: elles peuvent relire leur dernier passage.

Recos de la Coop`
  }),
  backupsFail: (since, reason) => ({
    subject: "Aucune sauvegarde n’a réussi depuis deux jours",
    text: `Bonjour,

${since === null ? "Aucune sauvegarde n’a encore réussi." : `La dernière sauvegarde réussie date du ${since}.`} Si le disque tombait en panne maintenant, tout ce qui a été écrit depuis serait perdu.

${reason}

Le serveur essaie encore, chaque heure. Le guide de l’installation dit comment vérifier une sauvegarde.

Recos de la Coop`
  }),
  diskAlmostFull: (place, free) => ({
    subject: "Le disque du serveur est presque plein",
    text: `Bonjour,

Il ne reste que ${free} sur le disque où sont les données (${place}). Quand il sera plein, plus rien ne pourra être enregistré\u202f; ce qui l’est déjà restera.

Libérez de la place, ou demandez-le à la personne qui s’occupe du serveur.

Recos de la Coop`
  }),
  clockJumped: (before, after) => ({
    subject: "L’horloge du serveur a sauté",
    text: `Bonjour,

L’horloge du serveur est passée de ${before} à ${after}. Les dates du journal, des signatures et des délais s’y fient.

Demandez à la personne qui s’occupe du serveur de vérifier qu’il prend l’heure sur le réseau (NTP).

Recos de la Coop`
  }),
  trial: () => ({
    subject: "Essai d’envoi",
    text: `Bonjour,

Vous avez demandé cet essai depuis l’atelier. S’il est arrivé, le serveur de courriel prend ce que nous envoyons. S’il est tombé dans les indésirables, le guide de l’installation dit quoi faire (SPF, DKIM).

Recos de la Coop`
  })
}

const en: UpkeepMails = {
  opened: (notice) => ({
    subject: "The server has started, but something was not in order",
    text: `Hello,

${OPENED.en[notice]}

Tell those who were writing at that moment: they can read their last passage again.

Recos de la Coop`
  }),
  backupsFail: (since, reason) => ({
    subject: "No backup has succeeded for two days",
    text: `Hello,

${since === null ? "No backup has succeeded yet." : `The last backup that succeeded is of ${since}.`} If the disk failed now, all that was written since would be lost.

${reason}

The server goes on trying, each hour. The installation guide says how to check a backup.

Recos de la Coop`
  }),
  diskAlmostFull: (place, free) => ({
    subject: "The disk of the server is almost full",
    text: `Hello,

Only ${free} are left on the disk that holds the data (${place}). Once it is full nothing can be saved; what is saved already will stay.

Make room, or ask the person who looks after the server.

Recos de la Coop`
  }),
  clockJumped: (before, after) => ({
    subject: "The clock of the server has jumped",
    text: `Hello,

The clock of the server went from ${before} to ${after}. The dates of the journal, of signatures and of deadlines rely on it.

Ask the person who looks after the server to check that it takes the time from the network (NTP).

Recos de la Coop`
  }),
  trial: () => ({
    subject: "A trial",
    text: `Hello,

You asked for this trial from the workspace. If it has arrived, the mail server takes what we send. If it fell among the junk, the installation guide says what to do (SPF, DKIM).

Recos de la Coop`
  })
}

export const upkeepMails: Record<Speech, UpkeepMails> = { fr, en }
