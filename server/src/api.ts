import type { authRoutes } from "./accounts/auth-routes.ts"
import type { houseRoutes } from "./accounts/house-routes.ts"
import type { peopleRoutes } from "./people/routes.ts"

/** One type a feature for Hono's `hc` client, each on `/api`: a single great type slows editors and compiler down. */
export type HouseApi = ReturnType<typeof houseRoutes>
export type AuthApi = ReturnType<typeof authRoutes>
export type PeopleApi = ReturnType<typeof peopleRoutes>
