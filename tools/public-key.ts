/**
 * The public half of the extension's key pair. The id, aaijdkpgcgkgdomfefagmdgekpblldac, is worked out of it, so that
 * policies and links can name the extension. The private half is in no repository: `docs/administrators.md`.
 */
export const publicKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAv1TuQmZ4H4jcQpRlvNz47KL5MZZQb/H/aQKdsQnGKLm8V8Dwg8O2WywryMjqGKtHK/URxtHlTBzjS5vqSuALf7KlFDrY5iGD0D/fGeBtALInKjGNDVb69I1lJQLpK8xhgbE4+YSLcAvPj/JdJsyLsa+CYA2oqSbPYS3bHBejCTRlffS5JMbdwcQGURwPi62EnHyYHT2x/Z8o/EMUyls0YNA7kDd6DXBZbQKXbHfHW8t8BUT+l2nrMZL+k9fHVQ8NsLPcxz41S+hhJZWKj3a4Yk0bp9l6jaHtbsqhZ3u1dtQVG7KjUHe1b4rTlYAWOwDymnlknZfxaOfwxQjIaTYQ0QIDAQAB';
