import type { Names } from './names';

export const es = {
  name: 'nombre completo|nombre y apellidos|nombre y apellido|nombre del contacto|persona nombre|nombre contacto|persona de contacto|contacto nombre|nombre del lead|nombre del cliente|cliente',
  firstName: 'nombre|nombres|primer nombre|nombre de pila',
  middleName: 'segundo nombre',
  lastName: 'apellido|apellidos|primer apellido',
  nameSuffix: 'sufijo',
  email:
    'correo|correo electronico|correo e|direccion de correo|direccion de correo electronico|correos|mail|e mail|correo electronico principal|direccion de email',
  phone:
    'telefono|telefonos|telefonos moviles|moviles|celulares|numero de telefono|movil|telefono movil|celular|telefono celular|tel|telefono fijo|telefono de trabajo|telefono del trabajo|numero de movil|telefono de contacto|numero de celular|whatsapp|fijo|num telefono|telefono particular',
  profile: 'perfil|perfil de linkedin|url del perfil|linkedin perfil|enlace de linkedin',
  contact: 'contacto|datos de contacto|forma de contacto',
  company:
    'empresa|compania|organizacion|nombre de la empresa|razon social|nombre de empresa|cuenta|nombre de la cuenta|negocio|organizacion nombre|nombre empresa|sociedad',
  title: 'cargo|puesto|titulo|puesto de trabajo|profesion|rol|posicion|funcion',
  industry: 'sector|industria|ramo|rubro|giro',
  companySize:
    'empleados|numero de empleados|tamano de la empresa|n de empleados|tamano|plantilla|cantidad de empleados',
  website: 'sitio web|pagina web|web|url del sitio web|dominio|sitio',
  country:
    'pais|pais region|pais o region|codigo de pais|pais del trabajo|pais o region de trabajo|pais region de trabajo|pais de trabajo',
  city: 'ciudad|localidad|poblacion|municipio|ciudad de trabajo|ciudad del trabajo',
  language: 'idioma|lengua|idioma preferido',
  zone: 'zona horaria|huso horario',
  painPoint: 'problema|necesidad|dolor|reto',
  source: 'fuente|origen|fuente del lead|fuente de prospecto|procedencia|fuente original|origen del contacto',
  owner:
    'propietario|propietario del contacto|responsable|comercial|asignado a|vendedor|dueno|ejecutivo|agente|asesor|propietario del lead',
  stage: 'etapa|fase|etapa del embudo|etapa de venta',
  status: 'estado|estatus|estado del lead|estado de lead|estado del contacto',
  note: 'nota|notas|comentario|comentarios|observaciones|observacion|descripcion|mensaje|anotaciones',
  tags: 'etiquetas|etiqueta|categorias|categoria|grupos|palabras clave',
  optOut:
    'no contactar|no llamar|dado de baja|baja|cancelo suscripcion|suscripcion cancelada|desuscrito|no enviar correos|excluir|no molestar|darse de baja|cancelo la suscripcion|no enviar correo|no enviar email|rechazo de correo|baja de correo|lista negra|opt out|lista robinson|desuscrito el|fecha de baja|no desea ser contactado|cancelar suscripcion|exclusion de correo electronico|no publicidad|baja newsletter',
  consent:
    'consentimiento|suscrito|acepta correos|estado de marketing|boletin|acepta publicidad|permiso|opt in|consentimiento marketing|acepta marketing|acepta comunicaciones|se puede contactar|estado de suscripcion|rgpd',
  record:
    'id|id de registro|identificador|id del contacto|numero de cliente|id de contacto|codigo de cliente',
  since:
    'fecha de creacion|creado el|creado|fecha de alta|fecha|fecha de registro|anadido el|fecha opt in|conectado el|fecha de ingreso|fecha creacion|fecha de inscripcion|desde|fecha de suscripcion|fecha de solicitud',
  lastTouch:
    'ultimo contacto|ultima actividad|fecha de ultima actividad|ultima llamada|contactado el|fecha del ultimo contacto|fecha de la ultima actividad|fecha ultimo contacto',
  nextAction: 'proxima accion|siguiente paso|proximo paso|siguiente accion|proximos pasos',
  nextDue:
    'proximo contacto|fecha de seguimiento|proxima actividad|fecha limite|vencimiento|proximo seguimiento|seguimiento|recordatorio|fecha de vencimiento|proxima llamada',
  nothing: 'tratamiento|saludo|fax|fecha de nacimiento|cumpleanos|sexo|apodo|genero',
} satisfies Names;
