import type { Said } from "./run.ts"

/** The variables that a house is started with, for the help of the commands that open one. `server/src/config.ts` reads them. */
export const HOUSE_VARIABLES = {
  PORT: { fr: "le port (3000 sans cela)", en: "the port (3000 without it)" },
  HOST: { fr: "l’adresse où écouter (127.0.0.1 sans cela)", en: "the address to listen on (127.0.0.1 without it)" },
  PUBLIC_URL: { fr: "l’adresse que l’on tape", en: "the address that people type" },
  DEMO: {
    fr: "au premier démarrage\u202f: 0 commence vide et donne un lien pour le premier compte\u202f; public montre la démonstration à d’autres",
    en: "at the first start: 0 starts empty and prints a link for the first account; public shows the demonstration to others"
  },
  DATA_DIR: {
    fr: "la base de données et les images (data/ sans cela)",
    en: "the database and images (data/ without it)"
  },
  RECOS_DIR: { fr: "les recos publiées (recos/ sans cela)", en: "the published recos (recos/ without it)" },
  BEHIND_PROXY: {
    fr: "1 derrière un serveur mandataire à vous",
    en: "1 behind a proxy of yours"
  },
  HSTS_SUBDOMAINS: {
    fr: "1 impose https aussi aux noms au-dessous du vôtre",
    en: "1 has https used for the names below yours, too"
  },
  SMTP_URL: { fr: "par où partent les courriels", en: "how mail leaves" },
  MAIL_FROM: { fr: "leur adresse d’expédition", en: "the address it leaves from" },
  LOOKUP_DOI_URL: { fr: "le service interrogé pour un DOI", en: "the service asked for a DOI" },
  LOOKUP_PMID_URL: { fr: "le service interrogé pour un numéro PubMed", en: "the service asked for a PubMed number" },
  BACKUP_DIR: {
    fr: "où le serveur se sauvegarde chaque jour (jamais sans cela)",
    en: "where the server backs itself up each day (never without it)"
  },
  BACKUP_RECIPIENT: {
    fr: "la clé publique age qui chiffre les sauvegardes",
    en: "the public age key that encrypts backups"
  },
  METRICS_TOKEN: {
    fr: "ce qu’un Prometheus donne pour lire /metrics (rien sans cela)",
    en: "what a Prometheus gives to read /metrics (nothing without it)"
  },
  ACCEPT_LOSS: {
    fr: "1 ouvre, une fois, une base dont le journal manque ou est abîmé",
    en: "1 opens, once, a database whose journal is missing or damaged"
  },
  SECRET: { fr: "signe les sessions (créé une fois sans cela)", en: "signs the sessions (made once without it)" }
} satisfies Record<string, Said>
