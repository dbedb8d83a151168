import type { StorageRefusalCode } from "../storage/storage-refusal.ts"

/** Why the data of a house are not opened, and what to do: to whoever starts it, so in both languages at once. */
export const storageRefusals: Record<StorageRefusalCode, (place: string) => string> = {
  "house-in-use": (
    place
  ) => `Un serveur travaille déjà sur ce dossier de données\u202f: ${place}. Arrêtez-le d’abord, ou donnez un autre dossier (DATA_DIR).
A server is already at work on this data folder: ${place}. Stop it first, or give another folder (DATA_DIR).`,
  "newer-database": (
    place
  ) => `Cette base de données vient d’une version plus récente du logiciel\u202f: ${place}. Rien n’a été changé. Remettez cette version, ou restaurez une sauvegarde faite avant la mise à jour (dossier before-update, ou npm run restore).
This database comes from a newer release of the software: ${place}. Nothing was changed. Bring that release back, or restore a backup made before the update (folder before-update, or npm run restore).`,
  "journal-missing": (
    place
  ) => `La base de données n’a pas été fermée, et son journal (${place}-wal) n’est plus à côté d’elle\u202f: ce qui a été écrit en dernier manque peut-être. Rien n’a été changé. Remettez ce fichier s’il existe encore, ou restaurez une sauvegarde (npm run restore). Si la base a été ouverte depuis avec un autre outil, ou pour l’ouvrir malgré tout\u202f: ACCEPT_LOSS=1 npm start, une fois.
The database was not closed, and its journal (${place}-wal) is no longer beside it: what was written last may be missing. Nothing was changed. Bring this file back if it still exists, or restore a backup (npm run restore). If the database was opened with another tool since, or to open it all the same: ACCEPT_LOSS=1 npm start, once.`,
  "journal-damaged": (
    place
  ) => `Le journal de la base de données est abîmé\u202f: ${place}. Ce qui a été écrit après l’endroit abîmé ne peut pas être relu. Rien n’a été changé. Restaurez une sauvegarde (npm run restore), ou ouvrez avec ce qui se lit\u202f: ACCEPT_LOSS=1 npm start, une fois\u202f; l’ancien journal est alors mis de côté.
The journal of the database is damaged: ${place}. What was written after the damaged place cannot be read. Nothing was changed. Restore a backup (npm run restore), or open with what can be read: ACCEPT_LOSS=1 npm start, once; the old journal is then set aside.`,
  "update-while-in-use": (
    place
  ) => `La base de données doit être mise à jour, mais un serveur travaille dessus\u202f: ${place}. Arrêtez-le, lancez npm start avec cette version, puis recommencez.
The database has to be brought up to date, but a server is at work on it: ${place}. Stop it, run npm start with this release, then try again.`,
  "no-room-for-copy": (
    place
  ) => `Il n’y a pas assez de place pour copier la base de données avant de la mettre à jour\u202f: ${place}. Rien n’a été changé. Libérez de la place, puis relancez.
There is not enough room to copy the database before it is brought up to date: ${place}. Nothing was changed. Make room, then start again.`
}
