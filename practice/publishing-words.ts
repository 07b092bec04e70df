/** Where an offer stands on its way to the marketplace, in the words of the list of offers. */
export const publishingWords = { draft: 'Draft', submitted: 'Publish in progress', live: 'Live' } as const
