import * as z from "zod/mini"
import { isAllowedAddress } from "./allowed-address.ts"

export const linkAddress = z.string().check(z.refine(isAllowedAddress, { error: "address" }))
