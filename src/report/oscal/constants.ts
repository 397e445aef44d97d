/** The version of the standard that the documents follow. */
export const OSCAL_VERSION = '1.1.2';

/** Qualifies the names of our properties; what each means is in `docs/oscal.md`. */
export const PROPERTY_NAMESPACE = 'urn:e8:oscal:v1';

/** The UUID under which all names of e8 are made (RFC 9562, section 5.5); it must never change. */
export const UUID_NAMESPACE = '82f745ca-00e2-42db-a187-aa6efaed0de9';
