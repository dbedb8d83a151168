import type { Speech } from "../messages/speech.ts"
import type { BackupRefusalCode } from "./backup-refusal.ts"

/** Why a backup is not made or not believed, and what to do, for a terminal, a mail or a page. */
export const backupRefusals: Record<Speech, Record<BackupRefusalCode, (place: string) => string>> = {
  fr: {
    "no-house": (place) =>
      `Il n’y a pas de coopérative dans ce dossier de données\u202f: ${place}. Donnez le bon (DATA_DIR), celui du serveur.`,
    "inside-house": (place) =>
      `Une sauvegarde ne va pas dans ce qu’elle copie\u202f: ${place}. Donnez un dossier ailleurs, sur un autre disque si possible.`,
    "no-backup": (place) =>
      `Il n’y a pas de sauvegarde ici\u202f: ${place}. Donnez le dossier dont le nom commence par «\u202frecos-\u202f», avec son manifest.json.`,
    "manifest-damaged": (place) => `La liste de la sauvegarde est abîmée\u202f: ${place}. Prenez une autre sauvegarde.`,
    "file-missing": (place) => `Il manque un fichier à la sauvegarde\u202f: ${place}. Prenez une autre sauvegarde.`,
    "file-damaged": (place) =>
      `Un fichier de la sauvegarde n’est plus celui qui a été écrit\u202f: ${place}. Prenez une autre sauvegarde, et vérifiez ce disque.`,
    "database-damaged": (place) =>
      `La base de données ne se lit pas en entier\u202f: ${place}. Gardez les sauvegardes plus anciennes, et vérifiez ce disque.`,
    "recipient-wrong": (place) =>
      `Ce n’est pas un destinataire age\u202f: ${place}. Il commence par «\u202fage1\u202f» (commande\u202f: age-keygen).`,
    "identity-needed": (place) =>
      `Cette sauvegarde est chiffrée\u202f: ${place}. Donnez le fichier de sa clé (--identity).`,
    "identity-wrong": (place) => `Cette clé n’ouvre pas la sauvegarde\u202f: ${place}. Donnez la bonne (--identity).`,
    "place-not-empty": (place) =>
      `Ce dossier n’est pas vide\u202f: ${place}. Rien n’a été changé. Donnez-en un vide (DATA_DIR, RECOS_DIR), ou déplacez ce qui s’y trouve.`,
    "place-in-use": (place) =>
      `Un serveur travaille sur ce dossier\u202f: ${place}. Arrêtez-le, et donnez un dossier vide.`,
    "newer-backup": (place) =>
      `Cette sauvegarde vient d’une version plus récente du logiciel\u202f: ${place}. Installez cette version, puis restaurez.`
  },
  en: {
    "no-house": (place) =>
      `There is no cooperative in this data folder: ${place}. Give the right one (DATA_DIR), the server’s.`,
    "inside-house": (place) =>
      `A backup does not go into what it copies: ${place}. Give a folder elsewhere, on another disk if possible.`,
    "no-backup": (place) =>
      `There is no backup here: ${place}. Give the folder whose name begins with “recos-”, with its manifest.json.`,
    "manifest-damaged": (place) => `The list of the backup is damaged: ${place}. Take another backup.`,
    "file-missing": (place) => `A file is missing from the backup: ${place}. Take another backup.`,
    "file-damaged": (place) =>
      `A file of the backup is no longer the one that was written: ${place}. Take another backup, and check this disk.`,
    "database-damaged": (place) =>
      `The database cannot be read whole: ${place}. Keep the older backups, and check this disk.`,
    "recipient-wrong": (place) => `This is no age recipient: ${place}. One begins with “age1” (command: age-keygen).`,
    "identity-needed": (place) => `This backup is encrypted: ${place}. Give the file of its key (--identity).`,
    "identity-wrong": (place) => `This key does not open the backup: ${place}. Give the right one (--identity).`,
    "place-not-empty": (place) =>
      `This folder is not empty: ${place}. Nothing was changed. Give an empty one (DATA_DIR, RECOS_DIR), or move away what is in it.`,
    "place-in-use": (place) => `A server is at work on this folder: ${place}. Stop it, and give an empty folder.`,
    "newer-backup": (place) =>
      `This backup comes from a newer release of the software: ${place}. Install that release, then restore.`
  }
}
