import { z } from "zod"
import { isAllowedAddress } from "./allowed-address.ts"

export { isAllowedAddress, LINK_PROTOCOLS } from "./allowed-address.ts"

export const linkAddress = z.string().refine(isAllowedAddress, { error: "address" })
