// Someone who asks. Anonymous until the website vouches for them.

export type Customer = {
  id: string // derived from the customer's key or the website's own id, so that it is found without a search
  revision: number
  lineId: string
  /** The website's own id for a known customer; absent: anonymous. */
  externalId?: string
  name?: string
  email?: string
  createdAt: number
}
