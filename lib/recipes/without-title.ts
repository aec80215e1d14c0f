const titles = 'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herr|Frau|Mme|Mlle|Sr|Sra|Srta|Dott|Sig|Dhr|Mevr|Ing|Rev|Hon';

/** What a CRM puts before a name is no part of it, and no name by itself. */
export const withoutTitle = String.raw`^(?:(?:${titles})\.? |M\. )*(?!(?:${titles})\.?$)(.+)$`;
