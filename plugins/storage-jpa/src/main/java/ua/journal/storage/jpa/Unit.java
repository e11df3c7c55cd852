package ua.journal.storage.jpa;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Makes the entity manager factory; everything that does not differ stands in the unit's file. */
final class Unit {
  private static final String NAME = "ua.journal.storage";
  private static final String POOL = "20";
  private static final String POOL_WAIT_MILLIS = "5000";

  private Unit() {}

  static EntityManagerFactory onDataSource(Vendor vendor, DataSource dataSource) {
    return create(
        vendor, Map.of("jakarta.persistence.nonJtaDataSource", OneAttempt.of(dataSource)));
  }

  static EntityManagerFactory onUrl(Vendor vendor, String url, DriverConnections driver) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("jakarta.persistence.jdbc.url", url);
    properties.put("jakarta.persistence.jdbc.driver", vendor.driver());
    if (!driver.user().isEmpty()) {
      properties.put("jakarta.persistence.jdbc.user", driver.user());
      properties.put("jakarta.persistence.jdbc.password", driver.password());
    }
    properties.put("eclipselink.connection-pool.default.initial", "1");
    properties.put("eclipselink.connection-pool.default.min", POOL);
    properties.put("eclipselink.connection-pool.default.max", POOL);
    properties.put("eclipselink.connection-pool.default.wait", POOL_WAIT_MILLIS);
    return create(vendor, properties);
  }

  private static EntityManagerFactory create(Vendor vendor, Map<String, Object> connections) {
    Map<String, Object> properties = new HashMap<>(connections);
    properties.put("eclipselink.target-database", vendor.platform());
    properties.put("eclipselink.classloader", Unit.class.getClassLoader());
    // two stores of one program must not share a session
    properties.put("eclipselink.session-name", NAME + "-" + UUID.randomUUID());
    return Persistence.createEntityManagerFactory(NAME, properties);
  }
}
