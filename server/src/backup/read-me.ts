import type { Manifest } from "./manifest.ts"

/** What a backup says to whoever finds it, years later perhaps, without this software at hand. */
export const readMe = ({
  madeAt,
  encrypted,
  secret
}: Pick<Manifest, "madeAt" | "encrypted" | "secret">): string => `Sauvegarde de Recos de la Coop, ${madeAt}

Pour la restaurer, avec le logiciel\u202f: npm run restore -- <ce dossier>
Pour la vérifier\u202f: npm run backup -- --check <ce dossier>

data/recos.sqlite   la base de données (SQLite)
data/images/        les images des textes
recos/              les recos publiées, en fichiers lisibles
manifest.json       la taille et l’empreinte (SHA-256) de chaque fichier
${encrypted ? "\nChaque fichier est chiffré pour un destinataire age (https://age-encryption.org). Sans le logiciel\u202f: age -d -i <clé> fichier.age > fichier\n" : ""}${secret === "in-settings" ? "\nLe secret qui signe les sessions n’est pas ici\u202f: il est dans les réglages du serveur (SECRET).\n" : ""}
Elle contient des brouillons, des noms et des adresses\u202f: ne la laissez pas traîner.

Backup of Recos de la Coop, ${madeAt}

To restore it, with the software: npm run restore -- <this folder>
To check it: npm run backup -- --check <this folder>
${encrypted ? "\nEach file is encrypted for an age recipient (https://age-encryption.org). Without the software: age -d -i <key> file.age > file\n" : ""}${secret === "in-settings" ? "\nThe secret that signs sessions is not here: it is in the settings of the server (SECRET).\n" : ""}
It holds drafts, names and addresses: do not leave it lying about.
`
