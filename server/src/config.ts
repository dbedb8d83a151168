import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { z } from "zod"

const ROOT = resolve(fileURLToPath(import.meta.url), "../../..")

const flag = (fallback: "0" | "1") =>
  z
    .enum(["0", "1"])
    .default(fallback)
    .transform((value) => value === "1")

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  /** The address people type; its origin is the only one the server answers to. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().default(join(ROOT, "data")),
  RECOS_DIR: z.string().default(join(ROOT, "recos")),
  /** What kind of house is wanted; the database says what it is. */
  DEMO: z.enum(["0", "1", "public"]).optional(),
  /** Has browsers come by https to every name below the public one, too: for a house that owns them all. */
  HSTS_SUBDOMAINS: flag("0"),
  /** Set when a proxy of yours is in front: the last address it notes is then the caller's. */
  BEHIND_PROXY: flag("0"),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default("Recos de la Coop <recos@localhost>"),
  /** Set by `npm run dev`: the public site is built again as soon as a file that it is made of changes. */
  WATCH_SITE: flag("0"),
  /** The script that builds the public site; another one than the site's own is for tests. */
  SITE_BUILD_SCRIPT: z.string().default(join(ROOT, "site/scripts/build.ts")),
  /** The script that composes a booklet; another one than the site's own is for tests. */
  BOOKLET_SCRIPT: z.string().default(join(ROOT, "site/scripts/booklet.ts")),
  /** The script that sets a draft on paper; another one than the site's own is for tests. */
  DRAFT_SCRIPT: z.string().default(join(ROOT, "site/scripts/draft.ts")),
  /** Where records are asked for by DOI: Crossref's interface or a copy of it. Absent: nothing is ever asked. */
  LOOKUP_DOI_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The same by PubMed number: the E-utilities of the NCBI. */
  LOOKUP_PMID_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The folder where the server makes a backup of itself each day; absent: never. */
  BACKUP_DIR: z.string().optional(),
  /** The age recipient (`age1…`) for whom backups are encrypted; absent: they are not. */
  BACKUP_RECIPIENT: z.string().startsWith("age1").optional(),
  /** What a Prometheus gives to read the measures; absent: there are none. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Opens a house whose database lacks part of its journal, once, by somebody who knows it. */
  ACCEPT_LOSS: flag("0"),
  /** Signs sessions; made and kept in DATA_DIR when absent. */
  SECRET: z.string().min(32).optional()
})

/** The services of records that may be called, and no other address ever; null where it is not wished. */
interface LookupConfig {
  doi: URL | null
  pmid: URL | null
  /** How long a service may take, in milliseconds. */
  patience: number
}

/** What a start asks for; `public-demonstration` may be reached by others than this machine. */
export type HouseWish = "cooperative" | "demonstration" | "public-demonstration"

const WISHES = { "0": "cooperative", "1": "demonstration", public: "public-demonstration" } as const

/** What the environment says, before the house has been looked at. */
export interface Settings {
  port: number
  host: string
  publicUrl: URL
  /** The origins a browser may write from. */
  origins: readonly string[]
  dataDir: string
  recosDir: string
  acceptLoss: boolean
  metricsToken: string | null
  backup: { dir: string | null; recipient: string | null }
  /** What kind of house is asked for; null takes the house as it is. */
  wish: HouseWish | null
  watchSite: boolean
  behindProxy: boolean
  hstsSubdomains: boolean
  smtpUrl: string | null
  mailFrom: string
  secret: string | null
  lookup: LookupConfig
  siteBuildScript: string
  bookletScript: string
  draftScript: string
  /** Where the built workspace is. */
  workspaceDir: string
}

export interface Config extends Settings {
  /** Whether this house is a demonstration: its own database says so, never a variable. */
  demo: boolean
}

export type Setting = keyof z.input<typeof environment>

/** Settings that do not pass; `messages/settings.ts` says what would. */
export class WrongSettings extends Error {
  override readonly name = "WrongSettings"
  readonly settings: readonly Setting[]

  constructor(settings: readonly Setting[], options?: ErrorOptions) {
    super(`wrong settings: ${settings.join(", ")}`, options)
    this.settings = settings
  }
}

/**
 * Reads the environment, once, at start. An empty variable is as good as none.
 * @throws WrongSettings with each variable that does not pass.
 */
export function readConfig(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""))
  const result = environment.safeParse(given)
  if (!result.success) {
    const names = result.error.issues.map((issue) => issue.path[0] as Setting)
    throw new WrongSettings([...new Set(names)], { cause: result.error })
  }
  const value = result.data
  return {
    port: value.PORT,
    host: value.HOST,
    ...addresses(value.PUBLIC_URL, value.PORT),
    dataDir: resolve(value.DATA_DIR),
    recosDir: resolve(value.RECOS_DIR),
    acceptLoss: value.ACCEPT_LOSS,
    metricsToken: value.METRICS_TOKEN ?? null,
    backup: {
      dir: value.BACKUP_DIR === undefined ? null : resolve(value.BACKUP_DIR),
      recipient: value.BACKUP_RECIPIENT ?? null
    },
    wish: value.DEMO === undefined ? null : WISHES[value.DEMO],
    watchSite: value.WATCH_SITE,
    behindProxy: value.BEHIND_PROXY,
    hstsSubdomains: value.HSTS_SUBDOMAINS,
    smtpUrl: value.SMTP_URL ?? null,
    mailFrom: value.MAIL_FROM,
    secret: value.SECRET ?? null,
    lookup: {
      doi: serviceAddress(value.LOOKUP_DOI_URL),
      pmid: serviceAddress(value.LOOKUP_PMID_URL),
      patience: LOOKUP_PATIENCE
    },
    siteBuildScript: resolve(value.SITE_BUILD_SCRIPT),
    bookletScript: resolve(value.BOOKLET_SCRIPT),
    draftScript: resolve(value.DRAFT_SCRIPT),
    workspaceDir: join(ROOT, "editor/dist")
  }
}

const LOOKUP_PATIENCE = 8000

/** A base for relative paths, which replace what follows the last slash. */
const serviceAddress = (address: string | undefined): URL | null =>
  address === undefined ? null : new URL(address.endsWith("/") ? address : `${address}/`)

/** Whether anybody but this machine may reach the house: by the address it listens on, the one that people type, or a proxy. */
export const isPublic = ({ host, publicUrl, behindProxy }: Settings): boolean =>
  behindProxy || !isLoopback(host) || !isLoopback(publicUrl.hostname)

const isLoopback = (name: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(name)

/**
 * The public address and the origins that go with it. Without `PUBLIC_URL` the server is for this machine only,
 * where people type either name of it.
 */
export function addresses(publicUrl: string | undefined, port: number): Pick<Config, "publicUrl" | "origins"> {
  if (publicUrl) return { publicUrl: new URL(publicUrl), origins: [new URL(publicUrl).origin] }
  const local = new URL(`http://localhost:${port}`)
  return { publicUrl: local, origins: [local.origin, `http://127.0.0.1:${port}`] }
}
