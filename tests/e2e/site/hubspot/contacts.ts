/**
 * Records of invented people, in the shape that HubSpot's contacts have. Shared by the server (Node) and the
 * page.
 */
export type Contact = {
  id: string;
  name: string;
  email: string;
  phone: string;
  company: string;
  stage: string;
};

export const ORIGIN = 'https://app.hubspot.com';
export const priya: Contact = {
  id: '551',
  name: 'Priya Okonkwo',
  email: 'priya@tidewell.example',
  phone: '+44 20 7946 0321',
  company: 'Tidewell Port',
  stage: 'Attempted to contact',
};
export const lior: Contact = {
  id: '612',
  name: 'Lior Abutbul',
  email: 'lior@galilee.example',
  phone: '+972 4 555 0176',
  company: 'Galilee Optics',
  stage: 'New',
};
export const contacts = [priya, lior];
export const owner = 'Robin Vale';

export const pathOf = ({ id }: Contact) => `/contacts/4920570/record/0-1/${id}`;
