import type { Person } from '../../domain/page/sighting';

export const NOBODY: Person = {
  name: null,
  email: null,
  phone: null,
  company: null,
  title: null,
  location: null,
  profileUrl: null,
  recordId: null,
};
