import type { Config } from "../config.ts"

/** The address of a page of the workspace that takes a token: `/atelier/<page>?jeton=<token>`. */
export function workspaceLink(config: Pick<Config, "publicUrl">, page: string, token: string): string {
  const link = new URL(`/atelier/${page}`, config.publicUrl)
  link.searchParams.set("jeton", token)
  return link.href
}
