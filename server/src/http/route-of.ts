import type { Context } from "hono"
import { matchedRoutes } from "hono/route"

/**
 * The pattern of the route that answers, such as `/api/recos/:id`. Pages and doors match by a star as well, before it and after it; an address
 * that no route knows is told by its first star, so that what a stranger types is never kept.
 */
export function routeOf(c: Context): string {
  const patterns = matchedRoutes(c).map(({ path }) => path)
  return patterns.find((path) => !path.endsWith("*")) ?? patterns.findLast((path) => path.length > "/*".length) ?? "/*"
}
