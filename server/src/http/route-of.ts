import type { Context } from "hono"
import { matchedRoutes } from "hono/route"

/**
 * The pattern of the route that an address is for: the first that names it whole, since what ends in a star stands before or behind all
 * routes. For an address that no route names, the longest of these.
 */
export function routeOf(c: Context): string {
  const paths = matchedRoutes(c).map(({ path }) => path)
  const [widest = ""] = paths.toSorted((one, other) => other.length - one.length)
  return paths.find((path) => !path.endsWith("*")) ?? widest
}
