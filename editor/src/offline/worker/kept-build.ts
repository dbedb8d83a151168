/** One build of the workspace as a device keeps it: its page, and the files without which that page cannot write. */
export interface KeptBuild {
  /** Differs whenever any of its files does. */
  id: string
  /** The script that this build's page begins with, and no other build's page does. */
  entry: string
  /** Addresses of fingerprinted files, the entry among them. */
  files: string[]
}

/** Every address of the workspace shows this one page. */
export const SHELL = "/atelier/"
const ASSETS = `${SHELL}assets/`

/** Caches of themes, which the public site keeps at the same origin, begin otherwise. */
const PREFIX = "atelier "

export const cacheName = (id: string): string => `${PREFIX}${id}`

export const isOfWorkspace = (name: string): boolean => name.startsWith(PREFIX)

/**
 * Which caches go once a build is in use: of all that the origin keeps, the builds before the last one. The last one stays,
 * for a page of it may still be open and fetch its parts.
 */
export function buildsToLetGo(names: readonly string[], current: string): string[] {
  const others = names.filter((name) => isOfWorkspace(name) && name !== cacheName(current))
  return others.slice(0, -1)
}

/** How the worker answers: the page of the workspace, one of its fingerprinted files, or not at all. */
export type Manner = "page" | "file" | "untouched"

/** Everything that is not a page or a file of the workspace goes its way: the interface, live traffic, other origins. */
export function mannerFor({ method, mode, url }: Pick<Request, "method" | "mode" | "url">, origin: string): Manner {
  const address = new URL(url)
  if (method !== "GET" || address.origin !== origin) return "untouched"
  if (address.pathname.startsWith(ASSETS)) return "file"
  return mode === "navigate" && address.pathname.startsWith(SHELL) ? "page" : "untouched"
}

/** A gateway that cannot reach the server answers in its place. */
export const isOfGateway = (status: number): boolean => status >= 502 && status <= 504
