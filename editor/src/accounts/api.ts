import type {
  ArrivalApi,
  DeviceApi,
  HouseApi,
  MailApi,
  OwnDataApi,
  PasskeyApi,
  PeopleApi,
  SecondFactorApi
} from "@recos/server/api"
import { hc, type InferRequestType, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../api/client.ts"
import { fileOf } from "../api/file-of.ts"

const house = hc<HouseApi>(API, CLIENT)
const people = hc<PeopleApi>(API, CLIENT)
const arrival = hc<ArrivalApi>(API, CLIENT)
const mail = hc<MailApi>(API, CLIENT)
const secondFactor = hc<SecondFactorApi>(API, CLIENT)
const passkeys = hc<PasskeyApi>(API, CLIENT)
const devices = hc<DeviceApi>(API, CLIENT)
const ownData = hc<OwnDataApi>(API, CLIENT)

/** What the server tells to anybody, before any session. */
export type House = InferResponseType<typeof house.house.$get>
export type DemonstrationAccount = House["accounts"][number]
export type KeptMail = InferResponseType<typeof mail.mailbox.$get>["items"][number]
export type Device = InferResponseType<typeof devices.me.devices.$get>[number]
export type DeviceSession = Device["sessions"][number]
export type Passkey = InferResponseType<typeof passkeys.me.passkeys.$get>[number]
type OwnDetails = InferRequestType<typeof people.me.$patch>["json"]
type Setup = InferRequestType<typeof arrival.setup.$post>["json"]
type Arrival = InferRequestType<(typeof arrival.invitations.open)[":token"]["$post"]>["json"]

export const readHouse = () => answerOf(house.house.$get())
export const readSelf = () => answerOf(people.me.$get())
export const changeSelf = (json: OwnDetails) => answerOf(people.me.$patch({ json }))
export const createFirstAdministrator = (json: Setup) => answerOf(arrival.setup.$post({ json }))
export const readMailbox = (after?: string) =>
  answerOf(mail.mailbox.$get({ query: after === undefined ? {} : { after } }))

export const readSecondFactor = () => answerOf(secondFactor.me["second-factor"].$get())
export const listPasskeys = () => answerOf(passkeys.me.passkeys.$get())
export const removePasskey = (passkeyId: string) =>
  doneBy(passkeys.me.passkeys[":passkeyId"].$delete({ param: { passkeyId } }))
export const listDevices = () => answerOf(devices.me.devices.$get())
export const forgetDevice = (deviceId: string) =>
  doneBy(devices.me.devices[":deviceId"].$delete({ param: { deviceId } }))
export const endSession = (sessionId: string) =>
  doneBy(devices.me.sessions[":sessionId"].$delete({ param: { sessionId } }))

/** One’s own copy of all that the house keeps, as the server names it. @throws Failure, as `askServer`. */
export const fetchOwnData = async (): Promise<{ file: Blob; name: string }> =>
  fileOf(await ownData.me["export.zip"].$get())
export const leaveCooperative = (password: string) => doneBy(ownData.me.departure.$post({ json: { password } }))

export const openInvitation = (token: string) => answerOf(arrival.invitations.open[":token"].$get({ param: { token } }))

export const acceptInvitation = (token: string, json: Arrival) =>
  answerOf(arrival.invitations.open[":token"].$post({ param: { token }, json }))
