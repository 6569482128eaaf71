package se.boverket.barometer.register.delivery;

/**
 * A file of a delivery.
 *
 * @param register the register's name
 * @param file the file's name
 * @param rows its rows, without header
 * @param bytes its size
 * @param sha256 its checksum, lower-case hexadecimal
 */
public record DeliveredFile(String register, String file, long rows, long bytes, String sha256) {}
