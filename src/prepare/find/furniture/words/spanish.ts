import type { FurnitureWords } from '../furnitureKind.ts';

export const spanish: FurnitureWords = {
  lines: {
    label:
      '(?:escucha|oye|escuchar) (?:este|el) (?:artículo|texto)|(?:lectura de |tiempo de lectura:? )\\d+ min(?:utos?)?|publicado por .{1,30}|\\d+ min|publicado|actualizado|última actualización|por|autor|autora|redacción|tiempo de lectura.{0,20}|\\d+ min(?:utos)?(?: de lectura)?|escuchar(?: (?:el )?artículo)?|en directo|directo|en vivo|exclusiva|última hora|solo para suscriptores|actualizado a las \\d{1,2}[:.h]\\d{2} ?h?|contenido exclusivo|hace \\d+ (?:minutos?|horas?|min|h)',
    'comment prompt':
      'mis comentarios|ir a (?:los )?comentarios|normas (?:de uso|de participación)?\\W?|comentarios?|\\d+ comentarios?|(?:ver|leer|mostrar|ocultar) (?:todos )?(?:los )?(?:\\d+ )?comentarios|(?:deja|dejar|escribe|escribir|añadir|publicar) (?:un |tu )?comentario|comentar|comenta|tu opinión|responder|denunciar|normas(?: de participación)?|report(?:a|ar) (?:un )?error|avísanos.{0,30}|corregir(?: (?:un )?error)?',
    'share bar':
      '(?:desplegar|plegar|mostrar|ocultar) redes sociales|añádenos a .{1,50}|compartir|comparte(?: esta noticia)?|compartir (?:en|por|vía|con|artículo|noticia)(?: .{1,20})?|copiar enlace|enlace copiado|imprimir|enviar(?: por (?:correo|e-?mail))?|correo(?: electrónico)?|guardar|facebook|twitter|x|whatsapp|telegram|linkedin|bluesky|e-?mail|síguenos(?: en .{1,30})?|regalar artículo|añadir a favoritos',
    advertisement:
      'publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|contenido de marca|sigue leyendo|continúa (?:después|tras) (?:de )?la publicidad',
    navigation:
      'menú|inicio|portada|buscar|ir al contenido(?: principal)?|saltar al contenido|volver arriba|arriba|siguiente|anterior|cerrar|iniciar sesión|inicia sesión|regístrate|registrarse|mi cuenta|ver más|mostrar más|cargar más|ver menos|(?:reproducir|mira|ver)(?: el)?(?: vídeo| video)|reproducir|ver galería|secciones|temas|etiquetas|archivado en|aceptar|aceptar todo|aceptar y continuar|rechazar|rechazar todo|configurar|configuración|continuar sin aceptar|más opciones|saber más',
    'related link':
      'te (?:recomendamos|puede interesar)|(?:lo )?(?:último|más reciente|más visto|más comentado)|(?:lo|las) más (?:leído|leídas|vistas?)|hemeroteca|(?:últimos )?vídeos?(?: destacados)?|sobre (?:la firma|el autor|la autora)|otras noticias|en otros medios|más información|lee también|leer más|lea también|te puede interesar|le puede interesar|relacionad[oa]s?|noticias? relacionadas?|lo más (?:visto|leído|comentado)|últimas noticias|recomendad[oa]s?|ver también|más noticias|también te puede interesar|además',
    'newsletter or subscription prompt':
      'continúa leyendo|sigue leyendo|lee(?:r)? sin límites|regístrate(?: gratis)?|recíbel[ao]s?|apúntate|tu suscripción .{1,60}|¿quieres añadir .{1,60}|newsletters?|boletín|boletines|suscríbe(?:te|se)(?: ahora| gratis)?|suscribirse|apúntate|tu (?:correo|e-?mail)|correo electrónico|dirección de correo(?: electrónico)?|gracias|gracias por (?:suscribirte|registrarte).{0,20}|ya soy suscriptor|¿ya eres suscriptor.{0,30}|hazte socio',
    'error message':
      'error|lo sentimos|vaya|ha ocurrido un error|algo ha (?:salido|ido) mal|inténtalo (?:de nuevo|más tarde)|reintentar|no disponible|vídeo no disponible|página no encontrada',
    'cookie notice':
      'cookies|política de (?:cookies|privacidad)|aviso legal|privacidad|términos(?: y condiciones| de uso)?|condiciones de uso|configuración de (?:las )?cookies',
    'notification prompt':
      'notificaciones|alertas|permitir|ahora no|activar (?:las )?notificaciones',
    'embed notice':
      'contenido externo|ver (?:esta|este) (?:publicación|contenido|vídeo|tuit) en .{1,20}|ver en (?:instagram|twitter|x|facebook|youtube|tiktok)|mostrar contenido',
    'picture credit': '(?:efe|europa press|afp|reuters|getty images|ap|archivo|foto de archivo)',
  },
  beginnings: {
    'picture credit':
      '(?:foto|fotos|fotografía|imagen|imágenes|crédito|gráfico|ilustración|fuente)s?\\s?:|©',
    caption: '(?:pie de foto)\\b|(?:vídeo|video|en vídeo|en imágenes|galería)\\s?[:|]',
    'related link':
      '(?:lee|lea|leer|ver|mira|mire|escucha) (?:también|además|más)\\b\\s?[:|»›>–-]|(?:te|le|os) puede interesar\\b|más información\\s?[:|–-]|noticias? relacionadas?\\s?:|(?:haz|haga|pincha|pinche) (?:clic )?aquí|(?:sigue|siga) (?:toda )?la (?:información|actualidad|última hora)\\b',
    'newsletter or subscription prompt':
      'suscr[ií]b(?:ete|ase|irse) (?:a|para|ahora|gratis)\\b|apúntate (?:a|aquí|gratis)\\b|recib[ea] .{0,60}(?:correo|newsletter|boletín|e-?mail)|para (?:seguir|continuar) leyendo|(?:¿)?ya eres suscriptor|(?:este|el) (?:artículo|contenido) es (?:solo |exclusivo )?para (?:nuestros )?suscriptores|crea (?:una|tu) cuenta|(?:el )?(?:acceso|contenido) (?:al contenido )?(?:premium|exclusivo)\\b|límite de (?:sesiones|artículos|dispositivos)\\b.{0,40}|has (?:alcanzado|llegado|superado)\\b.{0,60}|descarga (?:nuestra|la) .{0,30}app\\b|tu suscripción\\b|al (?:suscribirte|registrarte|suscribirse)\\b|¿quieres añadir|si quieres (?:apoyar|seguir)\\b',
    'notification prompt':
      '(?:activa|permite|recibe) (?:las |nuestras )?(?:notificaciones|alertas)|mantente (?:informado|al día)',
    'comment prompt':
      '(?:inicia sesión|regístrate|suscríbete) para (?:comentar|participar|dejar)|(?:únete|participa en) (?:a )?(?:la|nuestra) (?:conversación|comunidad)|los comentarios (?:están|han sido)|¿qué (?:opinas|te parece)|¿has (?:visto|encontrado|detectado) un (?:error|fallo)|(?:cuéntanos|escríbenos|danos tu opinión)\\b',
    'share bar':
      'compart(?:ir|e|a) (?:esta|este|en|por)\\b|(?:únete|suscríbete|síguenos) (?:a|en) (?:nuestro|el) canal\\b|sígue(?:nos|me) en\\b|puedes? seguir a .{1,40} en\\b',
    'error message':
      '(?:lo sentimos|vaya)[\\s!,].{0,80}(?:error|disponible|encontr|carg|problema)|(?:este|esta) (?:contenido|vídeo|video|página|publicación).{0,30}no (?:está disponible|se (?:ha podido|puede))|tu navegador\\b|su navegador\\b|activa javascript',
    'cookie notice':
      '(?:nosotros y nuestros socios|utilizamos|usamos|este sitio (?:web )?utiliza)\\b.{0,80}cookies?|valoramos (?:tu|su) privacidad|con (?:tu|su) (?:acuerdo|consentimiento)\\b',
    'embed notice':
      '(?:este|esta) (?:artículo|página|noticia) (?:contiene|incluye) contenido|para ver este (?:contenido|vídeo)|una publicación compartida (?:por|de)|al (?:ver|mostrar) este contenido',
    advertisement: 'publicidad\\b(?=[:\\s–-]*$)|contenido (?:patrocinado|ofrecido) por',
    'copyright line':
      'conforme a los criterios de\\b|si (?:está|estás) interesad[oa] en licenciar\\b|(?:copyright (?:©|\\d{4}|by )|©)|todos los derechos reservados|prohibida (?:su|la) reproducción|si (?:está|estás) interesado en licenciar',
    label: '(?:etiquetas|temas|archivado en|tags)\\s?:\\s?\\S',
    navigation: '(?:ir|saltar) (?:al contenido|a la navegación)|volver (?:arriba|a la portada)',
  },
  anywhere: {
    "author's note": 'resumen (?:ha sido )?(?:generado|elaborado|creado) (?:por|con)\\b',
    'cookie notice': 'utiliza cookies|utilizamos cookies|política de cookies',
    'error message':
      'en (?:tu|su) navegador|prueba (?:con )?otro navegador|activa(?:r)? javascript',
    'newsletter or subscription prompt':
      'exclusiv[oa]s? para (?:los )?suscriptores|para (?:seguir|continuar) leyendo|inicia sesión|en tu (?:correo|bandeja de entrada)|cancela(?:r)? cuando quieras|darte de baja|nuestra newsletter',
    'copyright line': 'todos los derechos reservados',
  },
  endings: {
    'picture credit':
      '(?<=^|[.!?…)|–—]\\s?)(?:foto|fotografía|imagen|fuente)s? ?: ?[^.]{1,60}|\\((?:foto|imagen|archivo|©)[^)]{0,60}\\)|(?:/|© ?|\\s/ )(?:efe|afp|reuters|getty images|ap|europa press)|\\((?:efe|reuters|afp|europa press|archivo)(?:[ /][^)]{0,40})?\\)',
  },
  contents: 'índice|contenidos?|en este artículo|sumario',
  summary:
    'lo (?:esencial|más importante)|las claves(?: del día)?|en resumen|resumen|momentos clave|puntos clave|lo último',
  captionFollows: 'pie de foto,?',
  linksFollow:
    'te (?:recomendamos|puede interesar)|(?:lo|las) más (?:leído|leídas|vistas?)|otras noticias|en otros medios|más información|(?:lee|lea) también|(?:te|le) puede interesar|también te puede interesar|(?:noticias?|artículos?|temas?) relacionad[oa]s?|lo más (?:visto|leído|comentado)|últimas noticias|más noticias|más sobre .{1,30}|más en .{1,30}|archivado en|etiquetas|temas',
  embedBegins: '(?:contenido externo|saltar .{1,30} y (?:continuar|seguir) leyendo)',
  embedEnds: 'fin (?:de la publicación|del? (?:la )?(?:contenido|podcast|recomendaciones)).{0,60}',
  address:
    'usted|puedes|tu|tus|te|su (?:correo|cuenta|navegador|suscripción)|nuestr[oa]s? (?:boletín|newsletter|app|sitio|web|socios|lectores|comunidad|política)|est[ea] (?:sitio web|página|contenido|vídeo)',
  commands:
    'suscríbe\\p{L}*|apúnta\\p{L}*|regístra\\p{L}*|inicia|haz|haga|pincha|pinche|descarga|activa|recibe|sigue|síguenos|comparte|únete|gracias',
  siteThings:
    'navegador|javascript|notificaciones|alertas|newsletters?|boletín|boletines|correo|cookies?|e-?mails?|cuenta|suscri\\p{L}+|iniciar? sesión|regístr\\p{L}+|app|aplicación|configuración|comentarios?|privacidad|publicidad|facebook|instagram|telegram|whatsapp|redes sociales|sitio web|contraseña|consentimiento|dispositivo',
  ofInterface:
    'compart(?:ir|e|a)|imprimir|copiar|enlace|enlaces|e-?mails?|facebook|twitter|whatsapp|instagram|youtube|telegram|linkedin|comentarios?|comentar|responder|seguir|cerrar|ampliar|galería|ocultar|menú|navegación|sesión|regístrate|registrarse|registrados|suscri(?:bir|birse|bete|pción|ptores|ptor)|suscríbete|newsletters?|boletín|boletines|notificaciones|ajustes|preferencias|cookies?|privacidad|accesibilidad|descargar|app|aplicación|navegador|cargar|guardar|encuesta|votar|podcasts?|escuchar|portada|biografía|usuario|añadir|funcionalidad|etiquetas|reportar',
  besideInterface:
    'x|el|la|los|las|un|una|de|del|a|al|en|y|o|por|para|con|sobre|mi|tu|su|tus|este|esta|todos?|todas?|más|menos|artículos?|noticias?|contenidos?|página|buscar|abrir|ver|leer|mirar?|mira|vídeos?|videos?|audio|imágenes|imagen|fotos?|anterior|siguiente|volver|arriba|ir|cuenta|minutos?|min|tiempo|lectura|aceptar|rechazar|continuar|gestionar|legal|aviso|ayuda|contacto|temas|sección|servicios|recomendados?|edición|ediciones|impresa|iniciar|inicia|hola|lector|error|solo|sólo|es|ok|directo|archivado|última|hora|condiciones|términos|comentar',
  work: '(?:con información de|con aportaciones|edición|traducción|traducido)',
  linkLabels:
    '\\((?:se )?abre en (?:una )?(?:nueva (?:ventana|pestaña))\\)|\\(enlace externo\\)|tiempo de lectura ?: ?\\d+ min(?:utos|\\.)?|(?<=[.!?…]»?\\s)(?:lee|lea) también\\s?[:|–-]\\s[^\\n.]{3,120}(?=\\n|$)',
};
