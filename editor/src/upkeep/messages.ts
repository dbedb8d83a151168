import { defineMessages } from "../messages/catalogue.ts"
import type { HouseHealth } from "./api.ts"

export const upkeepMessages = defineMessages({
  fr: {
    title: "État du serveur",
    lead: "Ce que le serveur sait de lui-même, au moment où cette page s’ouvre.",
    again: "Regarder encore",
    disk: "Place sur le disque",
    diskState: {
      ok: "Il y a de la place.",
      low: "Le disque est presque plein\u202f: faites de la place.",
      full: "Le disque est plein\u202f: plus rien ne peut être enregistré."
    } satisfies Record<HouseHealth["disk"]["state"], string>,
    free: (free: string, total: string) => `${free} libres sur ${total}`,
    backup: "Sauvegardes",
    backupState: {
      off: "Le serveur ne se sauvegarde pas lui-même\u202f: le réglage BACKUP_DIR n’est pas donné. Si quelqu’un d’autre fait des copies, cette page n’en sait rien.",
      never: "Aucune sauvegarde n’a encore réussi.",
      late: "La dernière sauvegarde réussie a plus de deux jours.",
      ok: "La dernière sauvegarde a réussi, et elle a été relue."
    } satisfies Record<HouseHealth["backup"]["state"], string>,
    lastBackup: (at: string) => `Dernière réussie\u202f: ${at}`,
    work: "Travaux en attente",
    workState: {
      ok: "Aucun travail n’attend depuis plus d’une heure.",
      stuck: "Un travail attend depuis plus d’une heure."
    } satisfies Record<HouseHealth["work"]["state"], string>,
    jobs: (waiting: number, failed: number) =>
      `${waiting === 0 ? "Aucun en attente" : `${waiting} en attente`}, ${failed === 0 ? "aucun échec" : `${failed} en échec`}`,
    mail: "Courriels",
    mailState: {
      unset: "Aucun serveur de courriel n’est réglé (SMTP_URL)\u202f: rien ne part.",
      failing: "Le serveur de courriel refuse ou ne répond pas.",
      ok: "Rien n’indique que les courriels ne partent pas. Un essai le dira."
    } satisfies Record<HouseHealth["mail"]["state"], string>,
    waitingMails: (waiting: number, since: string) =>
      waiting === 1
        ? `Un courriel attend, depuis le ${since}`
        : `${waiting} courriels attendent, le plus ancien depuis le ${since}`,
    lastMail: (at: string) => `Dernier parti\u202f: ${at}`,
    serverSaid: "Ce que le serveur de courriel a répondu",
    tryMail: "Envoyer un essai",
    trialSent: (to: string) =>
      `Le serveur de courriel a pris l’essai pour ${to}. Regardez s’il arrive, indésirables compris.`,
    trialRefused: "L’essai n’est pas parti.",
    trialUnset: "L’essai n’est pas parti\u202f: aucun serveur de courriel n’est réglé."
  },
  en: {
    title: "State of the server",
    lead: "What the server knows of itself, at the moment this page opens.",
    again: "Look again",
    disk: "Room on the disk",
    diskState: {
      ok: "There is room.",
      low: "The disk is almost full: make room.",
      full: "The disk is full: nothing can be saved any more."
    },
    free: (free: string, total: string) => `${free} free of ${total}`,
    backup: "Backups",
    backupState: {
      off: "The server does not back itself up: the setting BACKUP_DIR is not given. If somebody else makes copies, this page knows nothing of them.",
      never: "No backup has succeeded yet.",
      late: "The last backup that succeeded is more than two days old.",
      ok: "The last backup succeeded, and was read again."
    },
    lastBackup: (at: string) => `Last success: ${at}`,
    work: "Work that waits",
    workState: {
      ok: "No work has waited for more than an hour.",
      stuck: "Some work has waited for more than an hour."
    },
    jobs: (waiting: number, failed: number) =>
      `${waiting === 0 ? "None waiting" : `${waiting} waiting`}, ${failed === 0 ? "none failed" : `${failed} failed`}`,
    mail: "Mail",
    mailState: {
      unset: "No mail server is set (SMTP_URL): nothing leaves.",
      failing: "The mail server refuses or does not answer.",
      ok: "Nothing says that mail does not leave. A trial will tell."
    },
    waitingMails: (waiting: number, since: string) =>
      waiting === 1 ? `One mail waits, since ${since}` : `${waiting} mails wait, the oldest since ${since}`,
    lastMail: (at: string) => `Last one left: ${at}`,
    serverSaid: "What the mail server answered",
    tryMail: "Send a trial",
    trialSent: (to: string) => `The mail server took the trial for ${to}. See whether it arrives, junk included.`,
    trialRefused: "The trial did not leave.",
    trialUnset: "The trial did not leave: no mail server is set."
  }
})
